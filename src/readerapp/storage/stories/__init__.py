"""Stories: relations between articles, computed here, stated by publishers or by the reader."""
