// Whatever happens: what `publish` calls done is at the broker, once, and every node comes back by itself.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { FAULTS } from "./faults/cells.ts";
import { NODES } from "./faults/nodes.ts";
import { type Outcome, Town } from "./faults/town.ts";

const test = suite("faults");

for (const fault of FAULTS) {
	let outcome: Promise<Outcome> | undefined;
	for (const kind of new Set(NODES.map((node) => node.kind))) {
		test(`${fault.name}: each ${kind} comes back, and what it was told to be delivered is, once`, async () => {
			outcome ??= Town.suffer(fault);
			const { fates, trouble } = await outcome;
			assert.equal(trouble, []);
			for (const { node, done, taken, arrived } of fates.filter((fate) => fate.node.kind === kind)) {
				const missing = done.filter((text) => !arrived.has(text));
				assert.equal(missing, [], `${node.name}: called done, not at the broker`);
				if (fault.forgets) continue;
				const lost = taken.filter((text) => !arrived.has(text));
				assert.equal(lost, [], `${node.name}: taken, but not at the broker`);
				const twice = [...arrived].filter(([, times]) => times > 1);
				assert.equal(twice, [], `${node.name}: at the broker more than once`);
			}
		});
	}
}

test.run();
