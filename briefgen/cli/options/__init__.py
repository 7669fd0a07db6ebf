"""The options of the commands, and their help texts."""
