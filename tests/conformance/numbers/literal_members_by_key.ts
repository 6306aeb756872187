// What an object literal's members hold may come by a key that is worked out, or from elsewhere under the literal's type.
const half = (): number => 0.5;
const updated = <T, K extends keyof T>(o: T, key: K, value: T[K]): T => ({ ...o, [key]: value });
const stored = <T, K extends keyof T>(o: T, key: K, value: T[K]): void => {
	o[key] = value;
};
const point = updated({ x: 1, y: 1 }, "x", half() + half());
console.log(String(point.x), `${point.x}`, point.x + "", point.y, Math.abs(point.x).toString());
const box = { width: 3, height: 4 };
stored(box, "width", 4 * half());
console.log(String(box.width), `${box.width}`, `${box.width % 2}`);
const counted = { hits: 1, misses: 2 };
const open: Record<string, number> = counted;
open["hi" + "ts"] = half() * 6;
console.log(String(counted.hits), `${counted.hits - 1}`);
const defaults = { rate: 1, name: "a" };
const read: typeof defaults = JSON.parse('{"rate": 2.0, "name": "b"}');
console.log(String(read.rate), `${read.rate / 2}`, read.name);
const merged = { ...defaults, ...JSON.parse(`{"rate": ${half() * 3}}`) } as typeof defaults;
console.log(String(merged.rate), `${merged.rate * 2}`);
const made = Object.fromEntries(Object.keys(box).map((key) => [key, half() * 8])) as typeof box;
console.log(String(made.width), `${made.height}`, made);
