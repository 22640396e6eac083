"""The PCA of scikit-learn on votes with their means filled in: a clock to hold others against on another machine."""
import csv
import statistics
import sys
import time

import numpy
from sklearn.decomposition import PCA

with open(sys.argv[1], newline="") as file:
    rows = list(csv.reader(file))
columns = [at for at, name in enumerate(rows[0]) if name.isdigit()]
votes = numpy.array([[float(row[at]) if row[at] else numpy.nan for at in columns] for row in rows[1:]])
filled = numpy.where(numpy.isnan(votes), numpy.nan_to_num(numpy.nanmean(votes, axis=0)), votes)
took = []
for _ in range(9):
    begun = time.perf_counter()
    PCA(n_components=2).fit_transform(filled)
    took.append(time.perf_counter() - begun)
print("pca", statistics.median(took), sep="\t")
