/** What a command costs: seconds, processor, memory, stage by stage. Linux only: it reads /proc. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** What a stage, or the whole of a command, took. */
export interface Spent {
  /** By the clock: whatever else runs on the machine makes it more. */
  seconds: number;
  /** Of the processor, user and system, of all processes of the command together. */
  processor: number;
}

export interface Run<S extends string> extends Spent {
  /** The most that all its processes held at once, in megabytes, looked at every {@link LOOK} milliseconds. */
  memory: number;
  stages: Partial<Record<S, Spent>>;
}

/** How often the memory is looked at, in milliseconds. */
const LOOK = 100;

/** Seconds in a tick of /proc: the kernel shows a hundred to a second, whatever its own clock. */
const TICK = 0.01;

const PAGE_BYTES = 4096;

interface Process {
  pid: number;
  parent: number;
  /** Of itself and of those of its children that have ended, in seconds. */
  processor: number;
  bytes: number;
}

function processOf(pid: string): Process | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name, in brackets, may hold anything.
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [, parent = 0] = fields;
    const processor = fields.slice(11, 15).reduce((sum, ticks) => sum + ticks, 0) * TICK;
    return { pid: Number(pid), parent, processor, bytes: (fields[21] ?? 0) * PAGE_BYTES };
  } catch {
    // It has ended since it was listed.
    return undefined;
  }
}

/** A process and all that it started and that still run. */
function treeOf(root: number): Process[] {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const processes = all.map(processOf).filter((process) => process !== undefined);
  const found = processes.filter(({ pid }) => pid === root);
  for (const { pid } of found) found.push(...processes.filter(({ parent }) => parent === pid));
  return found;
}

const processorOf = (processes: readonly Process[]): number =>
  processes.reduce((sum, { processor }) => sum + processor, 0);

export interface Command<S extends string> {
  /** The script for Node and its arguments. */
  args: readonly string[];
  cwd: string;
  env?: Readonly<Record<string, string>>;
  /** The stage that the command starts in. */
  first: S;
  /** The stage that a line of its output belongs to; `undefined` where it says nothing of it. */
  stageOf: (line: string) => S | undefined;
  /** Takes every line that it prints. */
  onLine?: (line: string) => void;
}

/**
 * Runs a command to its end and measures it.
 * @throws Error with its last lines, where it fails
 */
export async function measure<S extends string>(command: Command<S>): Promise<Run<S>> {
  const { args, cwd, env, first, stageOf, onLine } = command;
  const stages: Partial<Record<S, Spent>> = {};
  const began = performance.now();
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const root = child.pid ?? 0;
  let stage = first;
  let from = { at: began, processor: 0 };
  const endStage = (processor: number): void => {
    const now = performance.now();
    const before = stages[stage] ?? { seconds: 0, processor: 0 };
    stages[stage] = {
      seconds: before.seconds + (now - from.at) / 1000,
      processor: before.processor + processor - from.processor,
    };
    from = { at: now, processor };
  };
  let bytes = 0;
  let processor = 0;
  const look = (): void => {
    const tree = treeOf(root);
    bytes = Math.max(
      bytes,
      tree.reduce((sum, each) => sum + each.bytes, 0),
    );
    // A process that has ended is in no list until whoever started it has taken note.
    processor = Math.max(processor, processorOf(tree));
  };
  const timer = setInterval(look, LOOK);
  const last: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      last.push(line);
      if (last.length > 20) last.shift();
      onLine?.(line);
      const next = stageOf(line);
      if (next === undefined || next === stage) return;
      look();
      endStage(processor);
      stage = next;
    });
  }
  const mine = childrenSoFar();
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  clearInterval(timer);
  const whole = childrenSoFar() - mine;
  endStage(whole);
  if (code !== 0) throw new Error(`${args.join(' ')} in ${cwd} failed:\n${last.join('\n')}`);
  return { seconds: (performance.now() - began) / 1000, processor: whole, memory: bytes / 1e6, stages };
}

/** The processor's seconds of all of this process's children that have ended, with theirs. */
function childrenSoFar(): number {
  const text = readFileSync('/proc/self/stat', 'utf8');
  const fields = text
    .slice(text.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  return ((fields[13] ?? 0) + (fields[14] ?? 0)) * TICK;
}
