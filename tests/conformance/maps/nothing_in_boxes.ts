// null and undefined in Maps and Sets that are shown where nothing is known of them.
class H {
	m = new Map<string, number | null>([["a", null]]);
}
function show(x: unknown): void {
	console.log(x);
}
show(undefined);
show(new H());
const un: unknown = new Map<string, Map<string, null>>([["k", new Map([["z", null]])]]);
show(un);
show([new Map([[1, undefined]])]);

const rooms = new Map<string, number | null>();
rooms.set("a", null);
show(rooms);
show(new Set([undefined]));
