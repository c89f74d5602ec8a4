// The example questions of all datasets, in their order.
MATCH (x:Example)
RETURN x { .* } AS properties
ORDER BY x.dataset, x.ordinal
