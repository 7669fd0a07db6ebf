"""WeasyPrint behind one door: the library imported quickly, its declarations in C, one fetcher."""
