import { lazy, Suspense, type CSSProperties } from 'react';
import { lazyPart } from '../../ui/lazy-part.ts';
import { CompanyContact } from '../company-contact.tsx';
import { usePlaces } from '../places/place-context.tsx';
import { usePortalData } from '../portal-data.tsx';
import { DocumentsSection } from './documents-section.tsx';
import { HomeSection } from './home-section.tsx';
import { Ghosts } from './loaded.tsx';
import { InvoicesSection } from './invoices-section.tsx';
import { ProfileSection } from './profile-section.tsx';
import { ProjectsSection } from './projects-section.tsx';
import { sectionsFor } from './section-list.ts';
import { SectionNav } from './section-nav.tsx';
import classes from './portal-view.module.css';
import { WorkSection } from './work-section.tsx';

const InvoiceView = lazy(
  lazyPart(async () => ({ default: (await import('../invoice/invoice-view.tsx')).InvoiceView })),
);

/** The sections that are open to the person, and the one they look at. The same for the client's people and for staff who want to know. */
export function PortalView() {
  const { scopes, company, preview } = usePortalData();
  const sections = sectionsFor(scopes);
  const Main = preview ? 'div' : 'main';
  return (
    <div className={classes.view} data-preview={preview || undefined} style={accentStyle(company?.accentColor ?? '')}>
      <SectionNav sections={sections} />
      {/* Around the preview stands the staff's own page, and no page has two main parts. */}
      <Main className={classes.main}>
        <Suspense fallback={<Ghosts />}>
          <OpenSection />
        </Suspense>
        <CompanyContact />
      </Main>
    </div>
  );
}

/** Buttons have the company's colour: white text on it is readable, in light and in dark. Text keeps the product's, which is made for both. */
function accentStyle(color: string): CSSProperties | undefined {
  if (color === '') return undefined;
  return {
    '--accent-ground': color,
    '--accent-ground-hover': `color-mix(in srgb, ${color} 85%, black)`,
  } as CSSProperties;
}

/** A section that is not open to the person is no place: the overview stands for it. */
function OpenSection() {
  const { scopes } = usePortalData();
  const { current } = usePlaces();
  if (current.section === 'profile') return <ProfileSection />;
  if (!sectionsFor(scopes).some(({ section }) => section === current.section)) return <HomeSection />;
  switch (current.section) {
    case 'home':
      return <HomeSection />;
    case 'invoices':
      return current.id === undefined ? <InvoicesSection /> : <InvoiceView id={current.id} />;
    case 'projects':
      return <ProjectsSection />;
    case 'work':
      return <WorkSection />;
    case 'documents':
      return <DocumentsSection />;
  }
}
