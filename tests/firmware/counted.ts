// Numbered publications, to see that each arrives as often as it should.
import * as assert from "uvu/assert";
import type { House } from "./house.ts";

/** Of `message 0` to `message count - 1`, published to `counted`, each arrived so often. */
export function assertCounts(house: House, count: number, each: (times: number) => boolean): void {
	const arrived = house.publications("counted");
	for (let n = 0; n < count; n++) {
		const times = arrived.filter((text) => text === `message ${n}`).length;
		assert.ok(each(times), `message ${n} arrived ${times} times`);
	}
}

export const once = (times: number): boolean => times === 1;

/** 0, 1, ... */
export const range = (count: number): number[] => Array.from({ length: count }, (_, n) => n);
