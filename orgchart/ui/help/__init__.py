"""Help inside the window: the guide, a tour, what each part is for, about the program."""
