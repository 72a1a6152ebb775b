type Detector = { detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]> }

const glanceMs = 200

/** Chromium on phones and Macs reads codes itself; elsewhere the camera's own app opens the link. */
const detectorType = () =>
  (globalThis as { BarcodeDetector?: new (options: { formats: string[] }) => Detector })
    .BarcodeDetector

export function canScan(): boolean {
  return detectorType() !== undefined && navigator.mediaDevices?.getUserMedia !== undefined
}

/**
 * Shows the camera in `video` until it sees a code or `signal` ends it; undefined when it was ended.
 * @throws DOMException when there is no camera, or it may not be used
 */
export async function scanCode(
  video: HTMLVideoElement,
  signal: AbortSignal,
): Promise<string | undefined> {
  const Detector = detectorType()
  if (!Detector) return undefined
  const detector = new Detector({ formats: ['qr_code'] })
  const camera = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
  try {
    video.srcObject = camera
    await video.play()
    while (!signal.aborted) {
      const [found] = await detector.detect(video)
      if (found) return found.rawValue
      await new Promise((resolve) => setTimeout(resolve, glanceMs))
    }
    return undefined
  } finally {
    for (const track of camera.getTracks()) track.stop()
    video.srcObject = null
  }
}
