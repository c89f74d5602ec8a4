import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

const installed = () => PLACES.find((place) => existsSync(place));

function canInstall() {
  return process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

/**
 * Where Chromium is: `KELISIM_CHROMIUM`, or a usual place. As root on Debian a missing one is installed,
 * with a line that says so; elsewhere the command that installs it is named and the process ends.
 */
export function findChromium() {
  const chosen = process.env.KELISIM_CHROMIUM ?? installed();
  if (chosen !== undefined) return chosen;
  if (canInstall()) {
    console.log("Chromium is missing: installing it with apt-get.");
    const options = {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    };
    spawnSync("apt-get", ["update", "-qq"], options);
    spawnSync("apt-get", ["install", "-y", "-qq", "chromium"], options);
    const place = installed();
    if (place !== undefined) return place;
  }
  console.error(
    "Chromium is missing. Install it (Debian: apt-get install chromium; macOS: brew install --cask chromium) or set KELISIM_CHROMIUM.",
  );
  process.exit(1);
}
