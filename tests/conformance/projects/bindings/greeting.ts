const polite = "Good day";

export default function greet(name = "world"): string {
	return `${polite}, ${name}`;
}
