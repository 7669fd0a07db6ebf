"""Who says a quotation, by the clauses around it, in the frames of a language's table."""
