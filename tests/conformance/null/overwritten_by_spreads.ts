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
