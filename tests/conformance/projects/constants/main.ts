// whole numbers in capitals that other modules declare stand in place of their names; what those modules do stays
import { BIG, FRACTION, LIMIT, LOW, lower, MASK, table, ZERO } from "./limits";
import { LEVEL } from "./loud";
import { AGAIN, QUIET } from "./quiet";

const LOW_HERE = LOW;

function clamp(x: number, most = LIMIT): number {
	return Math.max(LOW, Math.min(x, most));
}

class Gauge {
	static readonly MOST = LIMIT;
	value = ZERO;

	add(n: number): void {
		this.value = (this.value + n) & MASK;
	}
}

const gauge = new Gauge();
for (let i = 0; i < LIMIT; i++) gauge.add(i * 100);
console.log(clamp(99), clamp(-99), clamp(3), gauge.value, Gauge.MOST);
console.log(LOW_HERE - LOW, LOW ** 2, `${LOW}..${LIMIT}`, -LOW, [LOW, LIMIT][0], { LIMIT }.LIMIT);
console.log(BIG + 1, FRACTION, lower, table[ZERO], 7 % LIMIT, LIMIT / 4);
switch (gauge.value) {
	case LIMIT:
		console.log("limit");
		break;
	default:
		console.log("other", LEVEL, QUIET, AGAIN);
}

export { LIMIT as most };
