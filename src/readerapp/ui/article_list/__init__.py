"""The list of articles: model, view, row painting.

Model: an array of ids and a small cache of rows; view: fixed row height, cost of what is visible;
delegate: paints a row from cached text layouts.
"""
