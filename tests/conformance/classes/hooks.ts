// Methods and fields that a class leaves to those that derive from it: asked for, called if they are there.

abstract class Service {
	abstract label?: string;
	declare note?: number;
	onStart?(): string;
	onStop?(code: number): void;
	run(codes: number[]): string {
		const started = this.onStart?.() ?? "silently";
		for (const code of codes) this.onStop?.(code);
		return `${this.label ?? "-"} ${this.note ?? 0} ${started} ${typeof this.onStop}`;
	}
}
class Plain extends Service {
	override label?: string;
	override note = 3;
}
class Loud extends Service {
	label = "loud";
	codes: number[] = [];
	override onStart() {
		return `go${super.onStart?.() ?? ""}`;
	}
	override onStop(code: number) {
		this.codes.push(code);
	}
}

const loud = new Loud();
for (const service of [new Plain(), loud] as Service[]) {
	console.log(service.run([1, 2]), service.onStop === undefined, service.onStop ? "stops" : "goes on");
	service.onStop?.(3);
	console.log(service);
}
console.log(loud.codes);
