"""The use cases: the only place that joins the steps, looks around and writes files."""
