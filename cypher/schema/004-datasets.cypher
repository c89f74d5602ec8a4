// Datasets, and the example questions that they bring.
CREATE CONSTRAINT datasetId IF NOT EXISTS FOR (dataset:Dataset) REQUIRE dataset.id IS UNIQUE;
CREATE CONSTRAINT exampleId IF NOT EXISTS FOR (example:Example) REQUIRE example.id IS UNIQUE;
