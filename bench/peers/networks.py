"""What people use today, timed: igraph and NetworkX. One line each: what, a tab, seconds (the median)."""
import csv
import statistics
import sys
import time


def say(what, times, calculate):
    took = []
    for _ in range(times):
        begun = time.perf_counter()
        calculate()
        took.append(time.perf_counter() - begun)
    print(what, statistics.median(took), sep="\t", flush=True)


def rows(file):
    with open(file) as lines:
        return list(csv.reader(lines))[1:]


def small(edges, nodes):
    import igraph

    number = {row[0]: at for at, row in enumerate(rows(nodes))}
    graph = igraph.Graph(n=len(number), edges=[(number[row[0]], number[row[1]]) for row in rows(edges)])

    def from_all_distances():
        nearness = 0
        for first in range(0, graph.vcount(), 512):
            for row in graph.distances(source=range(first, min(first + 512, graph.vcount()))):
                nearness += sum(1 / steps for steps in row if 0 < steps < float("inf"))
        return nearness

    say("distances", 1, from_all_distances)
    say("histogram", 5, lambda: sum(count / steps for steps, _, count in graph.path_length_hist(directed=False).bins()))
    say("components", 21, lambda: graph.connected_components().sizes())
    say("cores", 21, graph.coreness)
    say("leiden", 5, lambda: graph.community_leiden(objective_function="modularity", n_iterations=-1))


def projection(attendances):
    import networkx
    from networkx.algorithms import bipartite

    graph = networkx.Graph()
    people = set()
    for person, moment in rows(attendances):
        people.add("p" + person)
        graph.add_edge("p" + person, "m" + moment)
    say("projection", 1, lambda: bipartite.collaboration_weighted_projected_graph(graph, people))


def large(edges, people):
    import igraph
    import numpy

    graph = igraph.Graph(n=int(people), edges=numpy.fromfile(edges, dtype=">i4").reshape(-1, 2))

    def fragmentation():
        sizes = graph.connected_components().sizes()
        return 1 - sum(size * (size - 1) for size in sizes) / (int(people) * (int(people) - 1))

    say("fragmentation", 5, fragmentation)


{"small": small, "projection": projection, "large": large}[sys.argv[1]](*sys.argv[2:])
