"""Org charts for customer-service departments: sketch, check and present them."""

__version__ = "0.1.0"
