import { objectPaths } from '@clientele/domain/paths';
import type { Logo } from '@clientele/domain/company';
import { useEffect, useState } from 'react';

type Props = {
  workspaceId: string;
  logo: Logo;
  /** what it stands for; '' beside a name that says the same */
  alt: string;
  className?: string | undefined;
};

/** The logo of a company. It takes the room that it needs before it is here; while it cannot be read, nothing stands there. */
export function CompanyLogo({ workspaceId, logo, alt, className }: Props) {
  const source = useObjectUrl(objectPaths.logo(workspaceId, logo.id));
  return (
    <span className={className} style={{ aspectRatio: `${logo.width} / ${logo.height}` }}>
      {source !== undefined && <img src={source} alt={alt} width={logo.width} height={logo.height} />}
    </span>
  );
}

function useObjectUrl(path: string): string | undefined {
  const [shown, setShown] = useState<{ path: string; url: string }>();
  useEffect(() => {
    let url: string | undefined;
    let stopped = false;
    load(path).then(
      (blob) => {
        if (stopped) return;
        url = URL.createObjectURL(blob);
        setShown({ path, url });
      },
      // A name stands beside every logo: that it is missing takes nothing away.
      () => {},
    );
    return () => {
      stopped = true;
      if (url !== undefined) URL.revokeObjectURL(url);
    };
  }, [path]);
  return shown?.path === path ? shown.url : undefined;
}

/** Storage comes with the first picture: nothing else on these pages needs it. */
async function load(path: string): Promise<Blob> {
  const { readObject } = await import('../firebase/read-object.ts');
  return readObject(path);
}
