"""Rules with what they did, mutes with what they hide, and what a search finds among some ids."""
