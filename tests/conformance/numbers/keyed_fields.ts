// A field that only falls after a guard may be stored to without its name: by a key, in a pattern, by Object.assign.
class Gauge {
	level: int = 0;
	take(): string {
		if (this.level === 0) return "empty";
		this.level -= 1;
		return `${this.level % 5} ${[7, 8, 9].slice(this.level).join()}`;
	}
}

function put<K extends keyof Gauge>(gauge: Gauge, key: K, value: Gauge[K]): void {
	gauge[key] = value;
}
const byGeneric = new Gauge();
put(byGeneric, "level", -6);
console.log(byGeneric.take(), new Gauge().take());

class Tank {
	fill: int = 0;
	take(): int {
		if (this.fill === 0) return 9;
		this.fill -= 1;
		return this.fill % 5;
	}
}
const tank = new Tank();
for (const key of ["fill"] as const) tank[key] -= 6;
console.log(tank.take(), new Tank().take());

class Stack {
	top: int = 0;
	take(): int {
		if (this.top === 0) return 9;
		this.top -= 1;
		return this.top % 5;
	}
}
const stack = new Stack();
[stack["top"]] = [-6];
console.log(stack.take());

class Level {
	high: int = 0;
	take(): int {
		if (this.high === 0) return 9;
		this.high -= 1;
		return this.high % 5;
	}
}
enum Names {
	High = "high",
}
const level = new Level();
level[Names.High] = -6;
console.log(level.take());

class Count {
	left: int = 0;
	take(): int {
		if (this.left === 0) return 9;
		this.left -= 1;
		return this.left % 5;
	}
}
const settings: Record<string, int> = {};
for (const name of ["left"]) settings[name] = -6;
const count = new Count();
Object.assign(count, settings);
console.log(count.take());
