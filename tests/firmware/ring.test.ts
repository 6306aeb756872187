// The queue that both sides share, on the real MicroPython.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Script } from "./vm.ts";

const test = suite("ring");

async function withRing(size: number, tell: (script: Script) => Promise<void>): Promise<void> {
	const script = await Script.start("ring.py");
	try {
		script.send(size);
		await tell(script);
	} finally {
		await script.end();
	}
}

test("holds as many items as it was made for, and drops the oldest for one more", () =>
	withRing(3, async (ring) => {
		for (const [item, held] of [
			[1, [1]],
			[2, [1, 2]],
			[3, [1, 2, 3]],
		] as const) {
			assert.equal(await ring.ask(["push", item]), { gave: false, held, dropped: 0 });
		}
		assert.equal(await ring.ask(["push", 4]), { gave: true, held: [2, 3, 4], dropped: 1 });
		assert.equal(await ring.ask(["push", 5]), { gave: true, held: [3, 4, 5], dropped: 2 });
	}));

test("gives items out in the order in which they came", () =>
	withRing(2, async (ring) => {
		for (const item of ["a", "b", "c"]) await ring.ask(["push", item]);
		assert.equal(await ring.ask(["shift"]), { gave: "b", held: ["c"], dropped: 1 });
		assert.equal(await ring.ask(["push", null]), { gave: false, held: ["c", null], dropped: 1 });
		assert.equal(await ring.ask(["shift"]), { gave: "c", held: [null], dropped: 1 });
		assert.equal(await ring.ask(["shift"]), { gave: null, held: [], dropped: 1 });
	}));

test("raises IndexError where there is no item", () =>
	withRing(1, async (ring) => {
		for (const ask of [["shift"], ["at", 0]]) {
			assert.equal(await ring.ask(ask), { gave: "IndexError", held: [], dropped: 0 });
		}
		await ring.ask(["push", 7]);
		assert.equal(await ring.ask(["at", 1]), { gave: "IndexError", held: [7], dropped: 0 });
		assert.equal(await ring.ask(["push", 8]), { gave: true, held: [8], dropped: 1 });
	}));

test.run();
