"""What of a brief must be borne out, and where its words stand in a source."""
