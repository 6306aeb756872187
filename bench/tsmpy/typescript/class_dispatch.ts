// Methods that derived classes override, and an accessor.
abstract class Sensor {
	protected last: int = 0;

	constructor(readonly id: int) {}

	abstract read(at: int): int;

	sample(at: int): int {
		this.last = this.read(at);
		return this.last;
	}

	get value(): int {
		return this.last;
	}
}

class Counter extends Sensor {
	private count: int = 0;

	override read(at: int): int {
		this.count += at & 3;
		return this.count;
	}
}

class Door extends Sensor {
	constructor(
		id: int,
		private readonly mask: int,
	) {
		super(id);
	}

	override read(at: int): int {
		return at & this.mask ? 1 : 0;
	}
}

export function run(turns: int): int {
	const sensors: Sensor[] = [new Counter(1), new Door(2, 4), new Counter(3), new Door(4, 1)];
	let sum: int = 0;
	for (let i = 0; i < turns; i++)
		for (const sensor of sensors) sum = (sum + sensor.sample(i) + sensor.value + sensor.id) & 0xffff;
	return sum;
}
