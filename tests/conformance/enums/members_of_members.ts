// a member that is worked out when the program runs, of others by their names alone
const scaled = (n: number): number => n * 7;

enum Size {
	Small = "abc".length,
	Large = Small * 2,
	Huge = scaled(Large) + Small,
	Fixed = 100,
	Most = Math.max(Fixed, Huge),
}
enum Mask {
	None = 0,
	Read = 1 << 0,
	Both = [Read, 2].reduce((all, bit) => all | bit),
	"odd-name" = scaled(Read),
	Last = Both,
}

console.log(Size.Small, Size.Large, Size.Huge, Size.Fixed, Size.Most, Size[6], Object.keys(Size).length);
console.log(Mask.Both, Mask["odd-name"], Mask.Last, Mask.Both | Mask.None);

function inside(Small: number): number {
	enum Inner {
		First = Math.abs(Small),
		Next = First + 1,
	}
	return Inner.Next;
}
console.log(inside(-3), inside(4));
