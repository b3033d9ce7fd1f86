"""Parts of the benchmark: libraries made by chance with a fixed seed, and probes of the window."""
