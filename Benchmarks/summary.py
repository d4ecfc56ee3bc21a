"""What bench.py leaves out: medians and 99th percentiles over all queries, sizes, cold starts, memory while serving.

summary.py PROGRAM BENCH WORK DOCS, after bench.py has run in WORK: it reads what tantivy answered there and asks our program again.
"""
import json, os, statistics, subprocess, sys, time

program, bench, work, docs = sys.argv[1:]
index = f'{work}/ours-{docs}'
queries = f'{bench}/data/queries.jsonl'


def times(lines):
    return sorted(json.loads(line)['ns'] / 1000 for line in lines)


for mode in ('top', 'count'):
    run = subprocess.run([program, 'query', index, queries, '5', mode], capture_output=True, text=True, check=True)
    ours = times(run.stdout.splitlines())
    theirs = times(open(f'{work}/t.{mode}'))
    last = int(len(ours) * .99)
    for name, a, b in (('median', statistics.median(ours), statistics.median(theirs)), ('p99', ours[last], theirs[last])):
        print(f'{mode:6s} {name:7s} ours {a:8.1f} µs   tantivy {b:8.1f} µs   ratio {a / b:.2f}')
print(run.stderr.strip())

text = sum(len(json.loads(line)['text'].encode()) for line in open(f'{work}/quotes-{docs}.jsonl', encoding='utf-8'))
sizes = {name.rsplit('.', 1)[-1]: os.path.getsize(f'{index}/{name}') for name in os.listdir(index)}
stored = sizes.get('text', 0) + sizes.get('records', 0)
print(f'per byte of text: index {(sum(sizes.values()) - stored) / text:.3f}, with texts and records {sum(sizes.values()) / text:.3f}')



def cold(command):
    """Median milliseconds of a process from its start to its end; spawned, since forking a large process costs more than it runs."""
    silent = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]
    taken = []
    for _ in range(40):
        start = time.perf_counter()
        os.waitpid(os.posix_spawn(command[0], command, os.environ, file_actions=silent), 0)
        taken.append((time.perf_counter() - start) * 1000)
    return statistics.median(taken)


print(f'cold process: {cold(["/bin/true"]):.1f} ms of its own')
for words in ('氢', '开源', '的'):
    print(f'cold process to first answer, {words}: {cold([program, "first", index, words]):.1f} ms')
