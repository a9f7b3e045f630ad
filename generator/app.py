"""The use cases: the only place that joins the steps and writes files."""
