/** Red, green and blue, each from 0 to 1, proportional to light. */
type LinearColour = readonly [red: number, green: number, blue: number];

/** From `#rrggbb`, by the sRGB transfer function (IEC 61966-2-1). */
function toLinear(hex: string): LinearColour {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** Contrast ratio as WCAG 2.2 defines it, from 1 to 21. */
export function contrastBetween(a: string, b: string): number {
  const [dark = 0, light = 0] = [a, b]
    .map((hex) => {
      const [red, green, blue] = toLinear(hex);
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    })
    .toSorted((first, second) => first - second);
  return (light + 0.05) / (dark + 0.05);
}

type Matrix = readonly [LinearColour, LinearColour, LinearColour];

/** What readers without one kind of cone see: Machado, Oliveira and Fernandes 2009, severity 1. */
export const sights: Readonly<Record<"full" | "protanopia" | "deuteranopia" | "tritanopia", Matrix>> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function seenWith(matrix: Matrix, [red, green, blue]: LinearColour): LinearColour {
  const mixed = matrix.map(([r, g, b]) => Math.max(0, r * red + g * green + b * blue));
  return [mixed[0] ?? 0, mixed[1] ?? 0, mixed[2] ?? 0];
}

/** Lightness and the two opponent axes of OKLab (Ottosson 2020). */
function toOklab([red, green, blue]: LinearColour): LinearColour {
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const middle = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short,
  ];
}

/** How different two colours look to a reader: about 0.02 can just be told apart, black and white are 1 apart. */
export function distanceBetween(a: string, b: string, sight: Matrix): number {
  const [first, second] = [toOklab(seenWith(sight, toLinear(a))), toOklab(seenWith(sight, toLinear(b)))];
  return Math.hypot(...first.map((value, axis) => value - (second[axis] ?? 0)));
}
