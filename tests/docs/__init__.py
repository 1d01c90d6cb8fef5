"""The documentation: its code runs, and what it lists is what the code has."""
