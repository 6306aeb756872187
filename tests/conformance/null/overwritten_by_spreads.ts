// What is spread may be undefined, and then overwrites what was there, though the type of the whole does not say so.
export {};
interface Settings {
	size: number;
	name: string;
	isOn: boolean;
}
const updated = (settings: Settings, by: Partial<Settings>): Settings => ({ ...settings, ...by });
const first = updated({ size: 1, name: "a", isOn: true }, { size: undefined });
console.log(first.size, `${first.size}`, first.size + 1, first.size > 0, [first.size], first.name.length, first);
const second = updated(first, { name: undefined, isOn: undefined });
console.log(second.name, `${second.name}`, "name: " + second.name, second.isOn, !second.isOn, JSON.stringify(second));
class State {
	settings: Settings = { size: 0, name: "", isOn: false };
	set(by: Partial<Settings>) {
		this.settings = { ...this.settings, ...by };
		return this;
	}
}
const { settings } = new State().set({ size: undefined, name: "b" });
console.log(settings.size, settings.size * 2, settings.name, settings.size ?? "none");
const assigned = Object.assign({}, first, { size: undefined, isOn: false } as Partial<Settings>);
console.log(assigned.size, assigned.size + 1, assigned.isOn);

// by keys that are worked out, by fields that a class declares without a value, and where types are given with each call
const field: keyof Settings = "name";
const patch: Partial<Settings> = { size: 4 };
patch[field] = undefined;
const third: Settings = { ...first, ...patch };
console.log(third.name, `${third.name}`, [third.size, third.name].map(String));
class Patch {
	size?: number;
	name?: string;
}
const empty = new Patch();
const fourth: Settings = { ...first, ...empty };
console.log(fourth.size, `${fourth.size}`);
const merged = <T extends object>(old: T, by: Partial<T>): T => ({ ...old, ...by });
const fifth = merged(first, { isOn: undefined, size: 9 });
console.log(fifth.isOn, `${fifth.isOn}`, fifth.size + 1);
