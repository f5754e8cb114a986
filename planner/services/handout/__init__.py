"""What is handed out: whose weeks, in which words, on which pages. Paper and workbook share it."""
