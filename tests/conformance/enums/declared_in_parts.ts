// Enums in several parts, and namespaces of an enum's name
enum Level {
	Low = 1,
	Middle,
}
enum Level {
	High = 10,
	Highest = Middle * 10,
}
console.log(Level.Low, Level.High, Level[2], Level[20], Object.keys(Level));

enum Color {
	Red,
	Green,
	Blue,
}
namespace Color {
	export function parse(text: string): Color | undefined {
		return text === "red" ? Color.Red : text === "blue" ? Color.Blue : undefined;
	}
	export function label(color: Color): string {
		return (Color[color] ?? "none").toLowerCase();
	}
	export const { length: count } = ["r", "g", "b"];
}
console.log(Color.parse("blue"), Color.parse("pink"), Color.label(Color.Green), Color.count);
