"""Archives: the library as records with natural keys, and merging such records into a library."""
