"""What a measured process of ours does; ``python -m benchmarks.tasks NAME ROLES`` does one."""
