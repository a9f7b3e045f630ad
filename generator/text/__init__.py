"""Vietnamese text: letters, numerals, dates in words, no-break spaces, widths, citations."""
