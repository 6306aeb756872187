// TypeScript takes a variable for what was stored in it last, after a call that clears it too
let state: boolean | null = null;
let size: 0 | 1 | 2 = 1;

function clear(): number {
	state = null;
	return 1;
}
function clearAndGoOn(): boolean {
	state = null;
	return true;
}
const resize = (to: 0 | 1 | 2): void => {
	size = to;
};

state = true;
console.log(state + "" + clear() + state);
state = true;
console.log(String(state) + clear() + String(state));
state = Math.random() < 2;
if (state !== null && clearAndGoOn()) console.log(state, `${state}!`);
state = Math.random() < 2;
console.log(clearAndGoOn() && state);
state = true;
console.log(String(state !== null && clearAndGoOn() && state));
size = 1;
resize(0);
console.log(-size, Object.is(-size, 0), size && 3);
const sizes: [0 | 1 | 2] = [1];
function resizeFirst(to: 0 | 1 | 2): void {
	sizes[0] = to;
}
sizes[0] = 1;
resizeFirst(0);
console.log(-sizes[0], Object.is(-sizes[0], 0), sizes[0] && 3);
