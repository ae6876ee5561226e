### The leaflet “Paediatric IR techniques”, written anew in plain words from the leaflet of CIRSE, the
### Cardiovascular and Interventional Radiological Society of Europe.
###
### Who reads it: parents and older children, often worried, on a phone or on paper.
### Every message is one whole paragraph, heading or list item. Keep every fact and every careful word
### (usually, can, in general, tend to, option, less than); add nothing.
### “Facts:” names the entries of the checklist in leaflets.toml that a message must carry.

# The title of the leaflet, at the top of the page and in lists.
# Facts: subject
title = Interventional radiology in children
# One line under the title: what this leaflet is about. Also shown by search engines.
# Facts: subject
summary = Treatment guided by images, for babies and children.

## What it is

# A question, as a heading.
about-heading = What are interventional radiology procedures for children?
# Facts: are-procedures, treatment-option
# “Interventional radiology …” explains the term; the explanation is ours.
about-what = In interventional radiology, doctors use images of the inside of the body to guide a treatment. These procedures are offered as a treatment option for children.
# Facts: avoid-surgery
# “usually” and “can” must both stay.
about-surgery = With such a procedure, a child can usually avoid conventional surgery.
# Facts: same-procedures
# “Broadly speaking” must stay. The second sentence explains “minimally invasive”; the explanation is ours.
about-adults = Broadly speaking, any minimally invasive procedure that can be done in adults can also be done in babies and children. “Minimally invasive” means that doctors need only a very small opening in the skin.

## How it is done

# A question, as a heading.
procedure-heading = How is the procedure done?
# Facts: less-stress, sedation-or-anaesthesia
# Sedation OR general anaesthesia: two different things, and it is one or the other. “usually” must stay.
procedure-asleep = The child is usually either sedated or under general anaesthesia. This is to keep the child’s stress as low as possible. Sedated means made calm and sleepy with medicine. Under general anaesthesia means put into a deep sleep with medicine.
# Facts: same-materials, smaller-devices
# Materials are usually the same; the devices tend to be smaller. Both hedges must stay, and “babies and children”.
procedure-devices = The materials are usually the same as in adults. But the devices tend to be smaller, to avoid injuries to babies and children.
# Facts: used-as-in-adults
# Introduces the two items below.
procedure-used = These are used in the same way as in adults:
# Facts: microparticles
# Resin is not plastic.
procedure-microparticles = microparticles: particles of resin, smaller than a grain of sand
# Facts: coils
# Never the bare word for a contraceptive coil or an electrical coil.
procedure-coils = coils: small metal spirals

## Why it is done

# A question, as a heading.
reasons-heading = Why is it done?
# Facts: same-reasons, minimally-invasive-treatment, number-of-conditions
# Introduces the three items below. “Including”: there are other conditions too.
reasons-why = Children have these procedures for the same reasons as adults: they are a minimally invasive way to treat a number of conditions. These include:
# Facts: bleeding
reasons-bleeding = bleeding
# Facts: drainage
# The treatment is the draining of the fluid.
reasons-drainage = fluid that has collected in the body and is drained
# Facts: vein-abnormalities
# Veins, not arteries and not vessels in general.
reasons-veins = abnormalities in veins (the blood vessels that lead back to the heart)

## The risks

# A question, as a heading.
risks-heading = What risks are there?
# Facts: same-risks
# “In general” must stay.
risks-same = In general, the risks in children are the same as in adults.
# Facts: minor-risks
# Introduces the one item below. “Include”: there may be others.
risks-minor = Minor risks include:
# Facts: bruising
# The place where the catheter goes in is an entry point, not a cut. “usually” must stay.
risks-bruising = bruising at the point where the catheter (a thin, flexible tube) enters the body, usually in the groin
# Facts: significant-risks
# Introduces the three items below. “More significant” than the minor ones; “include”: there may be others.
risks-significant = More significant risks include:
# Facts: migration
# Arteries here. It is a possibility, not something that happens as a rule.
risks-migration = the possibility that microparticles or coils move to a different part of the body and block other branches of arteries (the blood vessels that lead away from the heart)
# Facts: vein-structures
# Veins here, not arteries.
risks-veins = a risk to the structures of the veins
# Facts: allergies
# A contrast agent is not a dye.
risks-allergy = allergies to the contrast agent (a substance that makes parts of the body easier to see) used for imaging
# Facts: radiation-dose
# A duty, not a promise: do not say that the dose is low or safe.
risks-dose = Careful control of the radiation dose is important.
# Facts: all-risks-rare, complication-rate
# The word “rare”, “less than” and the figure belong together in this one sentence. “All the risks” is as open as in the source: keep it so.
# $complication-rate is written by the program, such as 0.5%. Never type the figure.
risks-rare = However, all the risks of these procedures in children are rare: they occur in less than { $complication-rate } of cases.
