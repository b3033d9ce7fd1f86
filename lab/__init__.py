"""What is run to answer a question once: evaluations, pictures, mornings, kills. See README.md."""
