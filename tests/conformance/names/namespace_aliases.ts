// `import x = N.y`: other names for what a namespace has
namespace Shapes {
	export class Circle {
		constructor(readonly r: number) {}
		area(): number {
			return 3 * this.r ** 2;
		}
	}
	export const unit = 2;
	export function twice(n: number): number {
		return n * unit;
	}
	export interface Point {
		x: number;
	}
	export namespace Deep {
		export let count = 0;
		export const inc = (): number => ++count;
		export enum Kind {
			A,
			B,
		}
	}
}
import All = Shapes;
import Deep = Shapes.Deep;
import Kind = Shapes.Deep.Kind;
import double = Shapes.twice;
import Place = Shapes.Point;
import Round = Shapes.Circle;
const round: Round = new Round(2);
console.log(round.area(), double(4), Deep.inc(), Deep.inc(), Deep.count, Kind.B, Kind[0]);
console.log(round instanceof Round, round instanceof Shapes.Circle, new All.Circle(1).r, All.unit, [1, 2].map(double));
const place: Place = { x: 1 };
class Big extends Round {
	override area(): number {
		return super.area() * 10;
	}
}
console.log(place, new Big(1).area());
