// Maps from a key to several values.

export function push<K, V>(into: Map<K, V[]>, key: K, value: V): void {
	const known = into.get(key);
	if (known === undefined) into.set(key, [value]);
	else known.push(value);
}
