"""What a chart looks like, told once, as plain shapes without Qt."""
