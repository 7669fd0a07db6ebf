"""The network behind one door: addresses read once, looked up once, and asked where they may be."""
