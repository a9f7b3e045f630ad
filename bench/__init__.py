"""The measures: this program beside docxtpl and beside what no program can go below."""
