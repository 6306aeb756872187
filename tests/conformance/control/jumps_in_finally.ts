// a jump or an error out of finally stands in place of the jump on its way through it (K2, K5)
function attempts(limit: number): string {
	const log: string[] = [];
	for (let i = 0; log.length < limit; i++) {
		try {
			log.push(`try ${i}`);
			break;
		} finally {
			log.push("again");
			if (i < 2) continue;
		}
	}
	return log.join(", ");
}
console.log(attempts(9));
console.log(attempts(3));

const seen: string[] = [];
rows: for (let row = 0; row < 3; row++) {
	for (let column = 0; column < 3; column++) {
		try {
			if (column === 1) break rows;
			seen.push(`${row}.${column}`);
		} finally {
			if (row < 2 && column === 1) continue rows;
		}
	}
}
console.log(seen.join(" "));

let turns = 0;
for (let i = 0; i < 3; i++) {
	try {
		try {
			turns++;
			if (turns < 9) break;
			continue;
		} finally {
			if (i < 2) throw new Error("not yet " + i);
		}
	} catch (e) {
		console.log((e as Error).message);
	}
}
console.log(turns);

function first(limit: number): number {
	out: for (let i = 0; ; i++) {
		for (const k of [1, 2, 3]) {
			try {
				if (k === 2) break out;
			} finally {
				if (i < limit) continue;
			}
		}
		if (i === limit + 3) return -1;
	}
	return limit;
}
console.log(first(0), first(2));

async function tries(): Promise<number> {
	let n = 0;
	for (let i = 0; i < 3; i++) {
		try {
			n++;
			break;
		} finally {
			await null;
			continue;
		}
	}
	return n;
}
tries().then((n) => console.log("tries", n));
