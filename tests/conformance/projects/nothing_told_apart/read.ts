export function parse<T>(text: string): T {
	return JSON.parse(text) as T;
}

export function load(text: string): any {
	return JSON.parse(text);
}

export function at(value: any, path: string): any {
	let found = value;
	for (const key of path.split(".")) {
		if (found === null || found === undefined) return found;
		found = found[key];
	}
	return found;
}

export const nothing = null;
export const later = async (value: string | null): Promise<string | null> => value;
