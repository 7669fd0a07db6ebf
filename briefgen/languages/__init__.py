"""What briefgen knows of each language, as tables: no word of a language stands elsewhere."""
