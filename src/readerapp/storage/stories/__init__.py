"""Stories: what articles have to do with each other, found here or said by the reader."""
