// `tsmpy run FILE.ts`: the program on the real MicroPython.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { micropython } from "../../../tools/bootstrap.ts";
import { temporaryFolder } from "../../helpers/folder.ts";
import { folderWith, tsmpy } from "./command.ts";

const [program = "", ...first] = await micropython();
const own = join(temporaryFolder(), "micropython");
writeFileSync(own, `#!/bin/sh\nexec ${[program, ...first].map((a) => `'${a}'`).join(" ")} "$@"\n`, { mode: 0o755 });
const ENV = { MICROPYTHON: own };

test("runs it and what it imports, with its arguments, and gives its output", async () => {
	const folder = folderWith({
		"main.ts":
			'import { argv } from "sys";\nimport { twice } from "./lib/twice";\nconsole.log(twice(argv.length), argv[1] ?? "none", argv[2] ?? "none");\n',
		"lib/twice.ts": "export function twice(n: int): int {\n\treturn n * 2;\n}\n",
	});
	const { stdout, stderr, status } = await tsmpy(folder, ["run", "main.ts", "--flag", "two words"], ENV);
	assert.is(stdout, "6 --flag two words\n");
	assert.is(stderr, "");
	assert.is(status, 0);
});

test("without a tsconfig what may be missing is taken for there where a program does not ask whether it is", async () => {
	const text = `
class Item {
	next: Item | null = null;
	constructor(public value: number) {}
}
function last(item: Item): Item {
	while (item.next) item = item.next;
	return item;
}
const first = new Item(1);
first.next = new Item(2);
first.next.next = new Item(3);
let best: Item = null;
for (const one of [first, first.next]) if (best === null || one.value > best.value) best = one;
console.log(best.value, last(first).value, first.next.next.value);
const counts = new Map<string, number>();
for (const word of ["a", "b", "a"]) counts.set(word, (counts.get(word) || 0) + 1);
const most: number = counts.get("a");
const none: number = counts.get("c");
function count(word: string): number {
	return counts.get(word);
}
console.log(most + counts.get("b"), none === undefined, none, count("a"), count("c"));
const queue: Item[] = [first];
let item: Item;
let sum = 0;
while ((item = queue.shift())) {
	sum += item.value;
	if (item.next) queue.push(item.next);
}
console.log(sum, [{ x: 1, y: 2 }].find(({ y }) => y === 2).x);
const pairs = [{ x: 1, y: 2 }];
const { x, y } = pairs.pop();
console.log(x, y, "a1b".match(/[0-9]/)[0], "a1b2".match(/[0-9]/g).length);
`;
	const mixed = `
const stack = [];
for (const c of "1(23)") stack.push(/[0-9]/.test(c) ? Number(c) : c);
let sum = 0;
for (let top = stack.pop(); top !== "("; top = stack.pop()) if (top !== ")") sum += top;
const pairs = [];
pairs.push(["a", 2]);
const [letter, times] = pairs.pop();
console.log(sum, stack, letter.repeat(times));
`;
	const board = 'import { Pin } from "machine";\nconst pins = new Map<number, Pin>();\npins.get(1).value();\n';
	const folder = folderWith({ "main.ts": text, "mixed.ts": mixed, "board.ts": board });
	const { stdout, stderr, status } = await tsmpy(folder, ["run", "main.ts"], ENV);
	assert.is(stdout, "2 3 3\n3 true undefined 2 undefined\n6 1\n1 2 1 2\n");
	assert.is(stderr, "");
	assert.is(status, 0);
	assert.is((await tsmpy(folder, ["run", "mixed.ts"], ENV)).stdout, "5 [ 1 ] aa\n");
	assert.match((await tsmpy(folder, ["run", "board.ts"], ENV)).stderr, /board\.ts:3:1 - TS2532/);
});

test("the program's exit status is its own", async () => {
	const folder = folderWith({ "main.ts": 'import { exit } from "sys";\nexit(7);\n' });
	assert.is((await tsmpy(folder, ["run", "main.ts"], ENV)).status, 7);
});

test("an exception that nothing catches: MicroPython's traceback, status 1", async () => {
	const folder = folderWith({ "main.ts": 'throw new ValueError("wrong");\nexport {};\n' });
	const { stdout, stderr, status } = await tsmpy(folder, ["run", "main.ts"], ENV);
	assert.match(stdout + stderr, /ValueError: wrong/);
	assert.is(status, 1);
});

test("a program with an error is not run", async () => {
	const folder = folderWith({ "main.ts": 'console.log("ran");\neval("1");\nexport {};\n' });
	const { stdout, stderr, status } = await tsmpy(folder, ["run", "main.ts"], ENV);
	assert.is(stdout, "");
	assert.match(stderr, /^main\.ts:2:1 - TSM1001/);
	assert.is(status, 1);
});

test("an error in a file that it imports keeps it from running too", async () => {
	const folder = folderWith({
		"main.ts": 'import { x } from "./other";\nconsole.log(x);\n',
		"other.ts": "export const x = 1;\neval('1');\n",
	});
	const { stdout, stderr, status } = await tsmpy(folder, ["run", "main.ts"], ENV);
	assert.is(stdout, "");
	assert.match(stderr, /^other\.ts:2:1 - TSM1001/);
	assert.is(status, 1);
});

test("MICROPYTHON that points nowhere: a sentence with its name and a way out, no stack trace", async () => {
	const folder = folderWith({ "main.ts": 'console.log("x");\nexport {};\n' });
	const { stderr, status } = await tsmpy(folder, ["run", "main.ts"], { MICROPYTHON: "/nowhere/micropython" });
	assert.match(stderr, /^tsmpy: .*\/nowhere\/micropython/);
	assert.not.match(stderr, /\n\s+at /);
	assert.is(stderr.trimEnd().split("\n").length, 1);
	assert.is(status, 1);
});

test.run();
