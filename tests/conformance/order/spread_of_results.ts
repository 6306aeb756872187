// What a call, a choice or anything of any type gives is spread as it is then, whatever what follows changes.
const state = { count: 1, list: ["a"] };
function current() {
	return state;
}
function bump() {
	state.count++;
	return state.count;
}
console.log({ ...current(), next: bump() });
console.log({ ...(state.count > 1 ? state : current()), ...{ next: bump() } });
console.log({ ...(state.count > 1 && state), ...(bump(), {}) });
console.log({ ...(state as any), next: bump() });
console.log({ first: 0, ...[state as any].find(() => true), next: bump(), ...current() });
console.log({ ...{ count: state.count }, next: bump() });
console.log({ next: bump(), ...current() });
const anything: any = { n: 1 };
const change = () => {
	anything.n++;
	return { m: anything.n };
};
console.log({ ...anything, ...change() }, { ...[anything][0], ...change(), last: 1 });
