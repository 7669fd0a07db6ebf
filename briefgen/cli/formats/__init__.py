"""How findings are told: one file per format."""
