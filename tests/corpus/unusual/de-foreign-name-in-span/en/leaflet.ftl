partner = Our partner is the <span lang="fr">Hôpital du Lac</span> in Geneva.
source = Source: <span lang="en">Smith J. Image-guided procedures. J Example Radiol. 2019;12:34–41.</span>
